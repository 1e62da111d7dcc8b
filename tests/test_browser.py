"""The chat in a real browser: headless Chromium on a `streamlit run` of its own.

The model is the scripted one of `scripted_chat.py`; prompt, guard, database and page are real.
Skipped, with the reason, where there is no Chromium or no Playwright.
"""

from __future__ import annotations

import pytest

from tests.chat_browser import (
    CHROMIUM,
    NARROW,
    ROOT,
    WAIT_MILLISECONDS,
    ask,
    launch,
    open_page,
    send,
    serve,
)

expect = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed").expect
expect.set_options(timeout=WAIT_MILLISECONDS)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on the PATH")

DUCKS = "name,weight_kg\nDonald,1.2\n**Daisy**,0.9\n<img src=x onerror=alert(1)>,3.5\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with serve(tmp_path_factory.mktemp("home")) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with launch() as browser:
        yield browser


@pytest.fixture(scope="module")
def opened(browser, address):
    return open_page(browser, address)


@pytest.fixture
def page(opened):
    """The one page of this module, with a conversation of its own for each test."""
    opened.get_by_role("button", name="New chat").click()
    expect(opened.get_by_test_id("stChatMessage")).to_have_count(0)
    return opened


def cell(answer, column: int, row: int):
    """A cell of the first table; the canvas keeps a table for screen readers."""
    return answer.get_by_test_id(f"glide-cell-{column}-{row}").first


def edit_sql(answer, page, sql: str) -> None:
    button = answer.get_by_role("button", name="Edit SQL")
    expect(button).to_have_count(1)  # while the page is drawn anew, the old one may stand beside it
    button.click()
    page.get_by_role("textbox", name="SQL").fill(sql)
    page.get_by_role("button", name="Run", exact=True).click()


def upload(page, *files) -> None:
    page.get_by_role("combobox", name="Database").click()
    page.get_by_role("option", name="My own files").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(list(files))


def test_a_question_on_a_sample_shows_sql_rows_a_chart_and_the_agreement(page):
    answer = ask(page, "What is the revenue by country?")
    expect(answer.get_by_test_id("stCode")).to_contain_text("GROUP BY")
    expect(cell(answer, 0, 0)).to_have_text("Germany")
    expect(answer.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()
    expect(answer).to_contain_text("75% agreement among 4 attempts")


def test_an_example_question_is_asked_by_a_click(page):
    example = page.locator(".st-key-example-0").get_by_role("button")
    question = example.inner_text()
    example.click()
    expect(page.get_by_test_id("stText").filter(has_text=question)).to_be_visible()


def test_a_follow_up_question_uses_the_conversation(page):
    ask(page, "What is the revenue by country?")
    answer = ask(page, "Only in Germany")
    expect(answer.get_by_test_id("stCode")).to_contain_text("'Germany'")


def test_edited_sql_runs_in_its_place_and_becomes_a_correction(page):
    answer = ask(page, "How many orders are there?")
    expect(answer.get_by_test_id("stMetricValue")).to_contain_text(",")
    edit_sql(answer, page, "SELECT count(*) AS lines FROM order_items")
    expect(answer.get_by_test_id("stCode")).to_contain_text("order_items")
    answer.get_by_role("button", name="Save as correction").click()
    expect(page.get_by_text("1 correction to learn from")).to_be_visible()
    expect(answer.get_by_role("button", name="Save as correction")).to_have_count(0)
    page.get_by_role("button", name="New chat").click()
    expect(page.get_by_test_id("stChatMessage")).to_have_count(0)
    again = ask(page, "how many orders are there")
    expect(again.get_by_test_id("stCode")).to_contain_text("order_items")
    expect(again.get_by_text("from your correction")).to_be_visible()


def test_an_edit_that_would_change_data_is_refused_in_a_sentence(page):
    answer = ask(page, "How many orders are there?")
    for sql in ("DROP TABLE orders", "SELECT 1; DELETE FROM orders"):
        edit_sql(answer, page, sql)
        expect(answer.get_by_test_id("stCode")).to_contain_text(sql.split()[-1])
        refusal = answer.get_by_test_id("stAlertContentError")
        expect(refusal).to_be_visible()
        assert "Traceback" not in refusal.inner_text()
    edit_sql(answer, page, "SELECT count(*) AS orders FROM orders")
    expect(answer.get_by_test_id("stMetricValue")).to_have_text("7,991")


def test_uploaded_files_can_be_asked_about_and_their_text_stays_text(browser, address):
    page = open_page(browser, address)
    page.on("dialog", lambda dialog: pytest.fail("a cell was run as a script"))
    upload(page, {"name": "ducks.csv", "mimeType": "text/csv", "buffer": DUCKS.encode()})
    expect(page.get_by_role("heading", name="ducks")).to_be_visible()
    answer = ask(page, "Which duck is heaviest?")
    expect(cell(answer, 0, 0)).to_have_text("<img src=x onerror=alert(1)>")
    expect(cell(answer, 0, 2)).to_have_text("**Daisy**")
    expect(page.locator("img[src=x]")).to_have_count(0)
    page.close()


def test_stop_ends_a_long_query_and_the_chat_goes_on(page):
    send(page, "Count every triple of items")
    expect(page.get_by_text("Running the query…")).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_text("Stopped. Ask again")).to_be_visible(timeout=5_000)
    expect(ask(page, "How many orders are there?").get_by_test_id("stMetric")).to_be_visible()


def test_a_conversation_can_be_reopened_and_its_rows_come_back(page):
    ask(page, "How many orders per month?")
    page.get_by_role("button", name="New chat").click()
    expect(page.get_by_test_id("stChatMessage")).to_have_count(0)
    page.get_by_role("button", name="History").click()
    page.get_by_role("button", name="How many orders per month?").first.click()
    answer = page.get_by_test_id("stChatMessage").first
    expect(answer.get_by_test_id("stCode")).to_contain_text("DATE_TRUNC")
    answer.get_by_role("button", name="Run again").click()
    expect(answer.get_by_test_id("stVegaLiteChart")).to_be_visible()


def test_the_schema_can_be_browsed_with_row_previews(page):
    sidebar = page.get_by_test_id("stSidebar")
    sidebar.get_by_text("customers", exact=True).click()
    expect(sidebar.get_by_text("2,400 rows; the first 20:")).to_be_visible()
    expect(sidebar.get_by_test_id("glide-cell-0-0").first).to_have_text("customer_id")


def test_a_narrow_window_shows_everything_without_scrolling_sideways(browser, address):
    page = open_page(browser, address, size=NARROW, scheme="dark")
    answer = ask(page, "What is the revenue by country?")
    expect(answer.get_by_test_id("stVegaLiteChart")).to_be_visible()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW[0]
    for element in (answer, page.get_by_test_id("stChatInput")):
        box = element.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW[0]
    page.close()


def test_no_deploy_button_and_no_menu(page):
    expect(page.get_by_test_id("stAppDeployButton")).to_have_count(0)
    expect(page.get_by_test_id("stMainMenu")).to_have_count(0)


def test_the_bundled_model_answers_in_the_page(browser, tmp_path):
    with serve(tmp_path, script=ROOT / "streamlit_app.py") as address:
        page = open_page(browser, address)
        page.set_default_timeout(2 * WAIT_MILLISECONDS)  # the model is loaded first
        answer = ask(page, "How many customers are there?")
        expect(answer.get_by_test_id("stMetricValue")).to_have_text("2,400")
        page.close()
