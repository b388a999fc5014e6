using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Reads yes or no in an answer, in the languages of <see cref="PromptCultureModels"/>. The first word that says either decides; "not" is a no, so
/// that "not sure" never becomes a yes.
/// </summary>
internal static class YesOrNo
{
    private const string GesturesForYes = "👍|👌";
    private const string GesturesForNo = "👎|✋|🖐";

    private static readonly Dictionary<string, (string[] Yes, string[] No)> Words = new()
    {
        ["bg"] = Both("да|добре|вярно|съгласен|съгласна", "не|грешно|невярно"),
        ["de"] = Both("ja|jawohl|klar|sicher|gerne|okay|ok|einverstanden|richtig|wahr", "nein|nee|nö|nicht|kein|keine|falsch"),
        ["en"] = Both("true|yes|yep|yup|yeah|y|sure|ok|okay|agree", "false|nope|nop|no|n|not|don't|dont|disagree"),
        ["es"] = Both("sí|si|s|claro|verdad|verdadero|cierto|correcto|vale|ok|de acuerdo|por supuesto", "no|nada|nunca|falso|tampoco"),
        ["fr"] = Both("oui|ouais|ouaip|vrai|bien sûr|d'accord|certainement|ok", "non|nan|faux|pas|jamais"),
        ["hi"] = Both("हां|हाँ|जी हां|सही|सच|ठीक है|बिल्कुल", "नहीं|नही|ना|मत|गलत|ग़लत"),
        ["it"] = Both("si|sì|certo|sicuro|vero|d'accordo|va bene|ok|okay|esatto", "no|non|falso|sbagliato"),
        ["ja"] = Both("はい|うん|ええ|そうです|お願いします|了解|オーケー|ok|イエス", "いいえ|いや|違います|ちがいます|だめ|ダメ|駄目|ノー"),
        ["ko"] = Both("예|네|응|그래|그래요|좋아|좋아요|맞아|맞아요|오케이|ok", "아니|아니요|아니오|아뇨|안돼|안돼요|싫어|싫어요|틀려"),
        ["nl"] = Both("ja|jawel|zeker|natuurlijk|akkoord|goed|ok|oké|oke|waar|juist", "nee|neen|niet|geen|onwaar|fout"),
        ["pt"] = Both("sim|s|claro|certo|verdade|verdadeiro|ok|de acordo|com certeza", "não|nao|n|nunca|falso|errado"),
        ["sv"] = Both("ja|japp|jo|visst|självklart|okej|ok|sant|stämmer", "nej|nä|inte|falskt|fel"),
        ["tr"] = Both("evet|tabii|elbette|tamam|doğru|olur|ok", "hayır|hayir|yok|olmaz|yanlış|değil"),
        ["zh"] = Both("是的|是|好的|好|对|行|可以|同意|确认|没问题|ok", "不|否|没有|错|别|拒绝"),
    };

    /// <summary>True for a yes, false for a no, null if the text says neither.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="culture">Its language; English if it is not known.</param>
    public static bool? Read(string text, string culture)
    {
        var (yes, no) = Words[Language(culture)];
        return (First(text, yes), First(text, no)) switch
        {
            (int.MaxValue, int.MaxValue) => null,
            var (saysYes, saysNo) => saysYes < saysNo,
        };
    }

    private static string Language(string culture) =>
        culture?.Split('-')[0].ToLowerInvariant() is { } language && Words.ContainsKey(language) ? language : "en";

    private static int First(string text, string[] phrases) =>
        phrases.SelectMany(phrase => Phrases.Find(text, phrase)).Select(found => found.Start).DefaultIfEmpty(int.MaxValue).Min();

    private static (string[] Yes, string[] No) Both(string yes, string no) => ($"{yes}|{GesturesForYes}".Split('|'), $"{no}|{GesturesForNo}".Split('|'));
}
