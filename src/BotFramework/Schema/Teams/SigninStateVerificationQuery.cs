using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The code that proves who signed in.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Creates an empty <see cref="SigninStateVerificationQuery"/>.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Creates a <see cref="SigninStateVerificationQuery"/> with the given values.</summary>
    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    /// <summary>The code that the user got after signing in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
