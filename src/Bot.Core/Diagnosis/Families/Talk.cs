using Bot.Core.Diagnosis.Matching;

namespace Bot.Core.Diagnosis.Families;

/// <summary>What shows that a sentence is people's talk and no message of a product. It speaks against every plain sign.</summary>
internal static class Talk
{
    public static readonly Concept Condition = """
        if|whether|unless|in case|falls|wenn|ob|si vous|si votre|si l'*|si la|si el|si tu|si su|caso|jeśli|gdy|если|когда|ли|もし|如果|若要|假如|만약|のか
        """;

    public static readonly Concept Instruction = """
        how to|how do|how can|make sure|be sure to|you need|you must|you should|we need|we should|should we|should i|can we|can i|requires that
        prerequisite*|remember to|tutorial|guide|workshop|training
        stellen sie sicher|anleitung|comment faire|cómo|come si|como fazer|jak włączyć|как включить|方法を教え|やり方|手順|ですか|ますか|でしょうか|如何|怎么|是否|吗|어떻게|입니까|습니까
        """;

    public static readonly Concept Solved = """
        solved|resolved|fixed|works now|works again|working now|working again|any more|anymore|no longer an issue|used to be|gelöst|behoben
        funktioniert wieder|nicht mehr|résolu|corrigé|ne plus|resuelto|solucionado|ya no|risolto|resolvido|corrigido|rozwiązan*|naprawion*|решен*
        исправлен*|больше не
        解決しました|解決済|直りました|なくなりました|已解决|解决了|修复了|已解決|해결
        """;

    public static readonly Concept People = """
        we|our|my team|i'm|we're|we've|i've|i have|i enabled|i disabled|everyone|somebody|someone|customer*|meeting|wir|unser*|unsere|nous|notre
        nosotros|nuestr*|noi|nostro|nós|nosso|nasz*|мы|наш*|私たち|我々|弊社|我们|我們|우리
        """;

    public static readonly Concept Plan = """
        will be|going to|planned|planning|scheduled|by design|on purpose|intentionally|deliberately|until we|monday|tuesday|wednesday|thursday|friday
        saturday|sunday|tomorrow|next week|yesterday|last week|geplant|absichtlich|morgen|demain|prévu|mañana|domani|amanhã|jutro|завтра|予定|来週|明日|計画
        计划|明天|예정|내일
        """;

    public static readonly Concept Programming = """
        todo|changelog|release notes|pull request|unit test*|tests are skipped|test is skipped|handle the case|better error|clear error|do not fail|don't fail
        """;

    public static readonly IReadOnlyList<Concept> AgainstPlain = [Condition, Instruction, Solved, People, Plan, Programming];
}
