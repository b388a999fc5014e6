namespace Microsoft.Rest;

/// <summary>A request was not sent because it lacks something.</summary>
public class ValidationException : RestException
{
    /// <summary>Creates an exception that names the rule and what broke it.</summary>
    /// <param name="rule">The rule, such as CannotBeNull.</param>
    /// <param name="target">The parameter.</param>
    public ValidationException(string rule, string target)
        : base($"'{target}' {(rule == ValidationRules.CannotBeNull ? "cannot be null" : rule)}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The rule that was broken.</summary>
    public string Rule { get; set; }

    /// <summary>The parameter that broke it.</summary>
    public string Target { get; set; }
}
