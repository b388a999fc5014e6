namespace Bot.Channel;

/// <summary>Something was to be sent to a host that is not allowed. Nothing was sent.</summary>
internal sealed class ForeignHostException(Uri address) : HttpRequestException(
    $"Nothing was sent to {address.GetLeftPart(UriPartial.Authority)}: the host is not among the allowed ones. Channel:AllowedHosts lists them.");
