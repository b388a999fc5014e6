using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads yes or no in an answer, in the languages of <see cref="PromptCultureModels"/>. The first word that says anything decides. A "not" says
/// neither by itself: "not sure" must never become a yes.
/// </summary>
internal static class YesOrNo
{
    private const string GesturesForYes = "👍|👌";
    private const string GesturesForNo = "👎|✋|🖐";

    private static readonly Dictionary<string, (string[] Yes, string[] No, string[] Neither)> Words = new()
    {
        ["bg"] = Said("да|добре|вярно|съгласен|съгласна", "не|грешно|невярно"),
        ["de"] = Said("ja|jawohl|klar|sicher|gerne|okay|ok|einverstanden|richtig|wahr", "nein|nee|nö|falsch|nicht einverstanden|nicht ok", "nicht|kein|keine"),
        ["en"] = Said("true|yes|yep|yup|yeah|y|sure|ok|okay|agree", "false|nope|nop|no|n|not ok|not okay|not agree|don't agree|disagree", "not|don't|dont"),
        ["es"] = Said("sí|si|s|claro|verdad|verdadero|cierto|correcto|vale|ok|de acuerdo|por supuesto", "no|nada|nunca|falso|tampoco"),
        ["fr"] = Said("oui|ouais|ouaip|vrai|bien sûr|d'accord|certainement|ok", "non|nan|faux|jamais|pas d'accord", "pas"),
        ["hi"] = Said("हां|हाँ|जी हां|सही|सच|ठीक है|बिल्कुल", "नहीं|नही|ना|गलत|ग़लत", "मत"),
        ["it"] = Said("si|sì|certo|sicuro|vero|d'accordo|va bene|ok|okay|esatto", "no|falso|sbagliato|non va bene|non d'accordo", "non"),
        ["ja"] = Said("はい|うん|ええ|そうです|お願いします|了解|オーケー|ok|イエス", "いいえ|いや|違います|ちがいます|だめ|ダメ|駄目|ノー"),
        ["ko"] = Said("예|네|응|그래|그래요|좋아|좋아요|맞아|맞아요|오케이|ok", "아니|아니요|아니오|아뇨|안돼|안돼요|싫어|싫어요|틀려"),
        ["nl"] = Said("ja|jawel|zeker|natuurlijk|akkoord|goed|ok|oké|oke|waar|juist", "nee|neen|onwaar|fout|niet akkoord|niet goed", "niet|geen"),
        ["pt"] = Said("sim|s|claro|certo|verdade|verdadeiro|ok|de acordo|com certeza", "não|nao|n|nunca|falso|errado"),
        ["sv"] = Said("ja|japp|jo|visst|självklart|okej|ok|sant|stämmer", "nej|nä|falskt|fel", "inte"),
        ["tr"] = Said("evet|tabii|elbette|tamam|doğru|olur|ok", "hayır|hayir|yok|olmaz|yanlış|değil"),
        ["zh"] = Said("是的|是|好的|好|对|行|可以|同意|确认|没问题|ok", "不|否|没有|错|别|拒绝"),
    };

    /// <summary>True for a yes, false for a no, null if the text says neither.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="culture">Its language; English if it is not known.</param>
    public static bool? Read(string text, string culture)
    {
        var (yes, no, neither) = Words[Language(culture)];
        var (saysYes, saysNo, saysNeither) = (First(text, yes), First(text, no), First(text, neither));
        return saysYes < Math.Min(saysNo, saysNeither) ? true
            : saysNo < int.MaxValue && saysNo <= saysNeither ? false
            : null;
    }

    private static string Language(string culture) =>
        culture?.Split('-')[0].ToLowerInvariant() is { } language && Words.ContainsKey(language) ? language : "en";

    private static int First(string text, string[] phrases) =>
        phrases.SelectMany(phrase => Phrases.Find(text, phrase)).Select(found => found.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static (string[] Yes, string[] No, string[] Neither) Said(string yes, string no, string neither = null) =>
        ($"{yes}|{GesturesForYes}".Split('|'), $"{no}|{GesturesForNo}".Split('|'), neither?.Split('|') ?? []);
}
