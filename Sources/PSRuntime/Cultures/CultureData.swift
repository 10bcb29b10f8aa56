/// The formats of the cultures that scripts meet, as .NET on Linux reports them.
///
/// Nine lines a culture, fields between bars: names (name, English, native, LCID, list separator, ISO and Windows
/// letters); date patterns, designators, separators, first day, week rule; day names; short day names; month names;
/// short month names; month names beside a day, long and short; number symbols and patterns.
enum CultureData {
  static let linesPerCulture = 9

  static let text = """
    |Invariant Language (Invariant Country)|Invariant Language (Invariant Country)|127|,|ivl|IVL
    MM/dd/yyyy|dddd, dd MMMM yyyy|HH:mm|HH:mm:ss|dddd, dd MMMM yyyy HH:mm:ss|MMMM dd|yyyy MMMM|AM|PM|/|:|0|0
    Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
    Sun|Mon|Tue|Wed|Thu|Fri|Sat
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
    .|,|-|1|2|¤|0|0|2|%|0|0|2|NaN|Infinity|-Infinity
    en-US|English (United States)|English (United States)|1033|,|eng|ENU
    M/d/yyyy|dddd, MMMM d, yyyy|h:mm\u{202f}tt|h:mm:ss\u{202f}tt|dddd, MMMM d, yyyy h:mm:ss\u{202f}tt|MMMM d|MMMM yyyy|AM|PM|/|:|0|0
    Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
    Sun|Mon|Tue|Wed|Thu|Fri|Sat
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
    .|,|-|1|3|$|0|1|2|%|1|1|3|NaN|∞|-∞
    en-GB|English (United Kingdom)|English (United Kingdom)|2057|,|eng|ENG
    dd/MM/yyyy|dddd, d MMMM yyyy|HH:mm|HH:mm:ss|dddd, d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|am|pm|/|:|1|2
    Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
    Sun|Mon|Tue|Wed|Thu|Fri|Sat
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
    January|February|March|April|May|June|July|August|September|October|November|December
    Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec
    .|,|-|1|3|£|0|1|2|%|1|1|3|NaN|∞|-∞
    da-DK|Danish (Denmark)|dansk (Danmark)|1030|;|dan|DAN
    dd.MM.yyyy|dddd 'den' d. MMMM yyyy|HH.mm|HH.mm.ss|dddd 'den' d. MMMM yyyy HH.mm.ss|d. MMMM|MMMM yyyy|AM|PM|.|.|1|2
    søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag
    søn.|man.|tirs.|ons.|tors.|fre.|lør.
    januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
    jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
    januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
    jan.|feb.|mar.|apr.|maj|jun.|jul.|aug.|sep.|okt.|nov.|dec.
    ,|.|-|1|3|kr.|3|8|2|%|0|0|3|NaN|∞|-∞
    nb-NO|Norwegian Bokmål (Norway)|norsk bokmål (Norge)|1044|;|nob|NOR
    dd.MM.yyyy|dddd d. MMMM yyyy|HH:mm|HH:mm:ss|dddd d. MMMM yyyy HH:mm:ss|d. MMMM|MMMM yyyy|a.m.|p.m.|.|:|1|2
    søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag
    søn.|man.|tir.|ons.|tor.|fre.|lør.
    januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des
    januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
    jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.
    ,|\u{a0}|\u{2212}|1|3|kr|2|12|2|%|0|0|3|NaN|∞|\u{2212}∞
    sv-SE|Swedish (Sweden)|svenska (Sverige)|1053|;|swe|SVE
    yyyy-MM-dd|dddd d MMMM yyyy|HH:mm|HH:mm:ss|dddd d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|fm|em|-|:|1|2
    söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag
    sön|mån|tis|ons|tors|fre|lör
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    jan.|feb.|mars|apr.|maj|juni|juli|aug.|sep.|okt.|nov.|dec.
    ,|\u{a0}|\u{2212}|1|3|kr|3|8|2|%|0|0|3|NaN|∞|\u{2212}∞
    fi-FI|Finnish (Finland)|suomi (Suomi)|1035|;|fin|FIN
    d.M.yyyy|dddd d. MMMM yyyy|H.mm|H.mm.ss|dddd d. MMMM yyyy H.mm.ss|d. MMMM|MMMM yyyy|ap.|ip.|.|.|1|2
    sunnuntai|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai
    su|ma|ti|ke|to|pe|la
    tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
    tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
    tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta
    tammik.|helmik.|maalisk.|huhtik.|toukok.|kesäk.|heinäk.|elok.|syysk.|lokak.|marrask.|jouluk.
    ,|\u{a0}|\u{2212}|1|3|€|3|8|2|%|0|0|3|epäluku|∞|\u{2212}∞
    de-DE|German (Germany)|Deutsch (Deutschland)|1031|;|deu|DEU
    dd.MM.yyyy|dddd, d. MMMM yyyy|HH:mm|HH:mm:ss|dddd, d. MMMM yyyy HH:mm:ss|d. MMMM|MMMM yyyy|AM|PM|.|:|1|2
    Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag
    So|Mo|Di|Mi|Do|Fr|Sa
    Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
    Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
    Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.
    ,|.|-|1|3|€|3|8|2|%|0|0|3|NaN|∞|-∞
    fr-FR|French (France)|français (France)|1036|;|fra|FRA
    dd/MM/yyyy|dddd d MMMM yyyy|HH:mm|HH:mm:ss|dddd d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|AM|PM|/|:|1|2
    dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi
    dim.|lun.|mar.|mer.|jeu.|ven.|sam.
    janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
    janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
    ,|\u{202f}|-|1|3|€|3|8|2|%|0|0|3|NaN|∞|-∞
    es-ES|Spanish (Spain)|español (España)|3082|;|spa|ESN
    d/M/yyyy|dddd, d 'de' MMMM 'de' yyyy|H:mm|H:mm:ss|dddd, d 'de' MMMM 'de' yyyy H:mm:ss|d 'de' MMMM|MMMM 'de' yyyy|a.\u{a0}m.|p.\u{a0}m.|/|:|1|2
    domingo|lunes|martes|miércoles|jueves|viernes|sábado
    dom|lun|mar|mié|jue|vie|sáb
    enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
    enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
    ,|.|-|1|3|€|3|8|2|%|0|0|3|NaN|∞|-∞
    it-IT|Italian (Italy)|italiano (Italia)|1040|;|ita|ITA
    dd/MM/yyyy|dddd d MMMM yyyy|HH:mm|HH:mm:ss|dddd d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|AM|PM|/|:|1|2
    domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato
    dom|lun|mar|mer|gio|ven|sab
    gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
    gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
    gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
    ,|.|-|1|3|€|3|8|2|%|1|1|3|NaN|∞|-∞
    nl-NL|Dutch (Netherlands)|Nederlands (Nederland)|1043|;|nld|NLD
    dd-MM-yyyy|dddd d MMMM yyyy|HH:mm|HH:mm:ss|dddd d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|a.m.|p.m.|-|:|1|2
    zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
    zo|ma|di|wo|do|vr|za
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
    januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
    jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
    ,|.|-|1|3|€|2|12|2|%|1|1|3|NaN|∞|-∞
    pl-PL|Polish (Poland)|polski (Polska)|1045|;|pol|PLK
    d.MM.yyyy|dddd, d MMMM yyyy|HH:mm|HH:mm:ss|dddd, d MMMM yyyy HH:mm:ss|d MMMM|MMMM yyyy|AM|PM|.|:|1|2
    niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota
    niedz.|pon.|wt.|śr.|czw.|pt.|sob.
    styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
    sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
    stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
    sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
    ,|\u{a0}|-|1|3|zł|3|8|2|%|1|1|3|NaN|∞|-∞
    pt-BR|Portuguese (Brazil)|português (Brasil)|1046|;|por|PTB
    dd/MM/yyyy|dddd, d 'de' MMMM 'de' yyyy|HH:mm|HH:mm:ss|dddd, d 'de' MMMM 'de' yyyy HH:mm:ss|d 'de' MMMM|MMMM 'de' yyyy|AM|PM|/|:|0|0
    domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado
    dom.|seg.|ter.|qua.|qui.|sex.|sáb.
    janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
    janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.
    ,|.|-|1|3|R$|2|9|2|%|1|1|3|NaN|∞|-∞
    ja-JP|Japanese (Japan)|日本語 (日本)|1041|,|jpn|JPN
    yyyy/MM/dd|yyyy年M月d日dddd|H:mm|H:mm:ss|yyyy年M月d日dddd H:mm:ss|M月d日|yyyy年M月|午前|午後|/|:|0|0
    日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日
    日|月|火|水|木|金|土
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月
    .|,|-|1|3|￥|0|1|0|%|1|1|3|NaN|∞|-∞
    """

  /// Neutral cultures: name, the culture whose formats they have, LCID.
  static let neutrals = """
    en|en-US|9
    da|da-DK|6
    nb|nb-NO|31764
    sv|sv-SE|29
    fi|fi-FI|11
    de|de-DE|7
    fr|fr-FR|12
    es|es-ES|10
    it|it-IT|16
    nl|nl-NL|19
    pl|pl-PL|21
    pt|pt-BR|22
    ja|ja-JP|17
    """

  /// Cultures known by name only, formats from another one: name, formats, English name, native name, LCID.
  static let relatives = """
    tr-TR|de-DE|Turkish (T\u{fc}rkiye)|T\u{fc}rk\u{e7}e (T\u{fc}rkiye)|1055
    tr|de-DE|Turkish|T\u{fc}rk\u{e7}e|31
    az|de-DE|Azerbaijani|az\u{259}rbaycan|44
    en-AU|en-GB|English (Australia)|English (Australia)|3081
    en-IE|en-GB|English (Ireland)|English (Ireland)|6153
    en-CA|en-US|English (Canada)|English (Canada)|4105
    de-AT|de-DE|German (Austria)|Deutsch (\u{d6}sterreich)|3079
    de-CH|de-DE|German (Switzerland)|Deutsch (Schweiz)|2055
    fr-CA|fr-FR|French (Canada)|fran\u{e7}ais (Canada)|3084
    pt-PT|pt-BR|Portuguese (Portugal)|portugu\u{ea}s (Portugal)|2070
    """
}
