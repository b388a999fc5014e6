namespace Bot.Core.Diagnosis.Matching;

/// <summary>
/// One meaning and the terms that carry it, in all languages. Terms are separated by <c>|</c> or a line break and match whole words;
/// a star at an end leaves that end open (<c>hypervi*</c>, <c>*komponente*</c>). Terms of Chinese, Japanese and Korean are written without blanks.
/// Two concepts with the same terms are the same.
/// </summary>
internal sealed record Concept(string Written)
{
    public IReadOnlyList<string> Terms => Written.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static implicit operator Concept(string terms) => new(terms);
}
