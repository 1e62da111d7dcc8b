"""What the people and things of a country are called: Swedish authors are authors from Sweden.

Some countries have several names; the short ones (UK, USA) are also asked for themselves.
"""

from __future__ import annotations

_PAIRS = (
    "afghan=Afghanistan albanian=Albania algerian=Algeria "
    "american=United_States|USA|US|America argentinian=Argentina argentine=Argentina "
    "armenian=Armenia australian=Australia austrian=Austria bangladeshi=Bangladesh "
    "belarusian=Belarus belgian=Belgium bolivian=Bolivia bosnian=Bosnia brazilian=Brazil "
    "british=United_Kingdom|UK|Great_Britain|Britain bulgarian=Bulgaria cambodian=Cambodia "
    "cameroonian=Cameroon canadian=Canada chilean=Chile chinese=China colombian=Colombia "
    "croatian=Croatia cuban=Cuba cypriot=Cyprus czech=Czech_Republic|Czechia danish=Denmark "
    "dutch=Netherlands|Holland ecuadorian=Ecuador egyptian=Egypt english=England "
    "estonian=Estonia ethiopian=Ethiopia finnish=Finland french=France georgian=Georgia "
    "german=Germany ghanaian=Ghana greek=Greece hungarian=Hungary icelandic=Iceland "
    "indian=India indonesian=Indonesia iranian=Iran iraqi=Iraq irish=Ireland israeli=Israel "
    "italian=Italy jamaican=Jamaica japanese=Japan jordanian=Jordan kenyan=Kenya "
    "korean=South_Korea|Korea kuwaiti=Kuwait latvian=Latvia lebanese=Lebanon libyan=Libya "
    "lithuanian=Lithuania luxembourgish=Luxembourg malaysian=Malaysia maltese=Malta "
    "mexican=Mexico moldovan=Moldova mongolian=Mongolia moroccan=Morocco nepalese=Nepal "
    "nigerian=Nigeria norwegian=Norway pakistani=Pakistan panamanian=Panama "
    "paraguayan=Paraguay peruvian=Peru filipino=Philippines polish=Poland portuguese=Portugal "
    "romanian=Romania russian=Russia saudi=Saudi_Arabia scottish=Scotland senegalese=Senegal "
    "serbian=Serbia singaporean=Singapore slovak=Slovakia slovenian=Slovenia spanish=Spain "
    "swedish=Sweden swiss=Switzerland syrian=Syria taiwanese=Taiwan thai=Thailand "
    "tunisian=Tunisia turkish=Turkey|Türkiye ugandan=Uganda ukrainian=Ukraine "
    "uruguayan=Uruguay venezuelan=Venezuela vietnamese=Vietnam welsh=Wales yemeni=Yemen "
    "zambian=Zambia zimbabwean=Zimbabwe uk=United_Kingdom|Great_Britain "
    "usa=United_States|US|America "
)

NAMES_OF = {
    adjective: tuple(country.replace("_", " ").split("|"))
    for adjective, _, country in (pair.partition("=") for pair in "".join(_PAIRS).split())
}
"""The names of the country that each adjective, in lower case, belongs to."""
