using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Reads the numbers and places by which people name one of a few things, in digits or in the words of the languages of
/// <see cref="Prompts.PromptCultureModels"/>, up to ten. It is no reader of numbers in general.
/// </summary>
internal static partial class SpokenNumbers
{
    // One to ten, alternatives separated by '|'.
    private static readonly Dictionary<string, (string[] Cardinals, string[] Ordinals)> Words = new()
    {
        ["bg"] = Both(
            "един|една|едно,два|две,три,четири,пет,шест,седем,осем,девет,десет",
            "първи|първият|първия|първа|първата|първо|първото,втори|вторият|втория|втора|втората|второ|второто,трети|третият|третия|трета|третата|трето|третото,"
            + "четвърти|четвърта|четвърто,пети|пета|пето,шести|шеста|шесто,седми|седма|седмо,осми|осма|осмо,девети|девета|девето,десети|десета|десето"),
        ["de"] = Both(
            "eins|ein|eine,zwei|zwo,drei,vier,fünf,sechs,sieben,acht,neun,zehn",
            "erste|erster|ersten|erstes,zweite|zweiter|zweiten|zweites,dritte|dritter|dritten|drittes,vierte|vierter|vierten|viertes,fünfte|fünfter|fünften|fünftes,"
            + "sechste|sechster|sechsten|sechstes,siebte|siebter|siebten|siebtes,achte|achter|achten|achtes,neunte|neunter|neunten|neuntes,zehnte|zehnter|zehnten|zehntes"),
        ["en"] = Both(
            "one,two,three,four,five,six,seven,eight,nine,ten",
            "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth"),
        ["es"] = Both(
            "uno|una|un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez",
            "primero|primera|primer,segundo|segunda,tercero|tercera|tercer,cuarto|cuarta,quinto|quinta,sexto|sexta,séptimo|séptima,octavo|octava,noveno|novena,décimo|décima"),
        ["fr"] = Both(
            "un|une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix",
            "premier|première,deuxième|second|seconde,troisième,quatrième,cinquième,sixième,septième,huitième,neuvième,dixième"),
        ["hi"] = Both(
            "एक,दो,तीन,चार,पांच|पाँच,छह|छः,सात,आठ,नौ,दस",
            "पहला|पहली|पहले,दूसरा|दूसरी|दूसरे,तीसरा|तीसरी|तीसरे,चौथा|चौथी|चौथे,पांचवां|पांचवीं|पाँचवाँ,छठा|छठी|छठे,सातवां|सातवीं,आठवां|आठवीं,नौवां|नौवीं,दसवां|दसवीं"),
        ["it"] = Both(
            "uno|una|un,due,tre,quattro,cinque,sei,sette,otto,nove,dieci",
            "primo|prima,secondo|seconda,terzo|terza,quarto|quarta,quinto|quinta,sesto|sesta,settimo|settima,ottavo|ottava,nono|nona,decimo|decima"),
        ["ja"] = Both(
            "一つ|ひとつ|一,二つ|ふたつ|二,三つ|みっつ|三,四つ|よっつ|四,五つ|いつつ|五,六つ|むっつ|六,七つ|ななつ|七,八つ|やっつ|八,九つ|ここのつ|九,十",
            "一番目|一番|第一|最初|一つ目|ひとつ目,二番目|二番|第二|二つ目|ふたつ目,三番目|三番|第三|三つ目|みっつ目,四番目|四番|第四|四つ目,五番目|五番|第五|五つ目,"
            + "六番目|六番|第六|六つ目,七番目|七番|第七|七つ目,八番目|八番|第八|八つ目,九番目|九番|第九|九つ目,十番目|十番|第十"),
        ["ko"] = Both(
            "하나|일,둘|이,셋|삼,넷|사,다섯|오,여섯|육,일곱|칠,여덟|팔,아홉|구,열|십",
            "첫째|첫번째|첫 번째,둘째|두번째|두 번째,셋째|세번째|세 번째,넷째|네번째|네 번째,다섯째|다섯번째|다섯 번째,여섯째|여섯번째|여섯 번째,"
            + "일곱째|일곱번째|일곱 번째,여덟째|여덟번째|여덟 번째,아홉째|아홉번째|아홉 번째,열째|열번째|열 번째"),
        ["nl"] = Both(
            "een|één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien",
            "eerste,tweede,derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende"),
        ["pt"] = Both(
            "um|uma,dois|duas,três|tres,quatro,cinco,seis,sete,oito,nove,dez",
            "primeiro|primeira,segundo|segunda,terceiro|terceira,quarto|quarta,quinto|quinta,sexto|sexta,sétimo|sétima,oitavo|oitava,nono|nona,décimo|décima"),
        ["sv"] = Both(
            "en|ett,två,tre,fyra,fem,sex,sju,åtta,nio,tio",
            "första|förste,andra|andre,tredje,fjärde,femte,sjätte,sjunde,åttonde,nionde,tionde"),
        ["tr"] = Both(
            "bir,iki,üç,dört,beş,altı,yedi,sekiz,dokuz,on",
            "birinci|ilk,ikinci,üçüncü,dördüncü,beşinci,altıncı,yedinci,sekizinci,dokuzuncu,onuncu"),
        ["zh"] = Both(
            "一,二|两,三,四,五,六,七,八,九,十",
            "第一|头一个,第二,第三,第四,第五,第六,第七,第八,第九,第十"),
    };

    /// <summary>The numbers in a text: "2", "two", in the order of the text.</summary>
    public static List<SpokenNumber> Cardinals(string text, string locale) =>
        InOrder([.. Digits(Cardinal.Matches(text)), .. Spoken(text, Words[Language(locale)].Cardinals)]);

    /// <summary>The places in a text: "2nd", "the second", in the order of the text.</summary>
    public static List<SpokenNumber> Ordinals(string text, string locale) =>
        InOrder([.. Digits(Ordinal.Matches(text)), .. Spoken(text, Words[Language(locale)].Ordinals)]);

    // A whole number that is no part of a word, of a larger number or of a negative one.
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}_]|[\p{N}][.,]|(?:^|\s)-)(?<digits>\p{Nd}{1,3})(?![\p{L}\p{M}\p{N}_]|[.,]\p{N})")]
    private static partial Regex Cardinal { get; }

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}_]|[\p{N}][.,]|(?:^|\s)-)第?(?<digits>\p{Nd}{1,3})(?:st|nd|rd|th|er|re|ère|e|ème|ième|º|ª|°|te|ter|ten|tes|de|:a|:e|\s?(?:番目|番|번째|번|个))(?![\p{L}\p{M}\p{N}_]|[.,]\p{N})", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal { get; }

    private static IEnumerable<SpokenNumber> Digits(MatchCollection matches) =>
        matches.Select(match => new SpokenNumber(Value(match.Groups["digits"].Value), match.Index, match.Index + match.Length - 1));

    private static int Value(string digits) => digits.Aggregate(0, (value, digit) => (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit));

    private static IEnumerable<SpokenNumber> Spoken(string text, string[] words) =>
        from word in words.Select((alternatives, index) => (alternatives, value: index + 1))
        from alternative in word.alternatives.Split('|')
        from found in Phrases.Find(text, alternative)
        where !InNumeral(text, found.Start - 1) && !InNumeral(text, found.End + 1)
        select new SpokenNumber(word.value, found.Start, found.End);

    // Chinese and Japanese write numerals without spaces: 十一 is eleven, neither ten nor one.
    private static bool InNumeral(string text, int at) => at >= 0 && at < text.Length && "一二三四五六七八九十百千万两〇零".Contains(text[at]);

    // The longest where several start at one place: 一番目 is more than 一番.
    private static List<SpokenNumber> InOrder(IEnumerable<SpokenNumber> numbers)
    {
        List<SpokenNumber> kept = [];
        foreach (var number in numbers.OrderBy(number => number.Start).ThenByDescending(number => number.End))
            if (kept.Count == 0 || number.Start > kept[^1].End) kept.Add(number);
        return kept;
    }

    private static string Language(string locale) =>
        locale?.Split('-')[0].ToLowerInvariant() is { } language && Words.ContainsKey(language) ? language : "en";

    private static (string[] Cardinals, string[] Ordinals) Both(string cardinals, string ordinals) => (cardinals.Split(','), ordinals.Split(','));
}
