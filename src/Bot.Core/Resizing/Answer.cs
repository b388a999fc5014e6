using System.Globalization;

namespace Bot.Core.Resizing;

/// <summary>What a fit rule says.</summary>
/// <param name="Kind">Yes, no or unknown.</param>
/// <param name="Arguments">What goes into the text's blanks.</param>
public sealed record Answer(AnswerKind Kind, IReadOnlyList<string> Arguments)
{
    /// <summary>Nothing speaks against it.</summary>
    public static Answer Fits { get; } = new(AnswerKind.Fits, []);

    /// <summary>A fact that the rule needs is missing.</summary>
    public static Answer Unknown { get; } = new(AnswerKind.Unknown, []);

    /// <summary>The rule is broken.</summary>
    /// <param name="arguments">What goes into the text's blanks; numbers are written without regard to culture.</param>
    public static Answer Against(params IReadOnlyList<object> arguments) =>
        new(AnswerKind.Against, [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]);

    /// <summary>The rule is broken when the condition holds.</summary>
    public static Answer AgainstIf(bool broken, params IReadOnlyList<object> arguments) => broken ? Against(arguments) : Fits;

    /// <summary>A machine that uses something needs a size that offers it; unknown when either is not told and it matters.</summary>
    public static Answer Needs(bool? used, bool? offered, params IReadOnlyList<object> arguments) => (used, offered) switch
    {
        (false, _) or (_, true) => Fits,
        (true, false) => Against(arguments),
        _ => Unknown,
    };

    /// <summary>A machine has so many of something and the size takes at most so many.</summary>
    public static Answer AtMost(int used, int? most) => (used, most) switch
    {
        (0, _) => Fits,
        (_, null) => Unknown,
        _ => AgainstIf(used > most, used, most),
    };
}

/// <summary>The three answers of a fit rule.</summary>
public enum AnswerKind
{
    /// <summary>Nothing speaks against it.</summary>
    Fits,

    /// <summary>The rule is broken.</summary>
    Against,

    /// <summary>A fact is missing. Never a silent yes.</summary>
    Unknown,
}
