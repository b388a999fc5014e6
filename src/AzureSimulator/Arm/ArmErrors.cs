namespace AzureSimulator.Arm;

/// <summary>What ARM itself says, whatever the resource. Source of the texts: seen answers and
/// https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors (2026-11).</summary>
internal static class ArmErrors
{
    public static ArmError NoToken { get; } = new(401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.");

    public static ArmError BadToken { get; } = new(401, "InvalidAuthenticationToken", "The access token is invalid.");

    public static ArmError NoApiVersion { get; } = new(
        400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");

    public static ArmError Internal { get; } = new(500, "InternalServerError", "Encountered internal server error.");

    public static ArmError SubscriptionNotFound(string subscription) =>
        new(404, "SubscriptionNotFound", $"The subscription '{subscription}' could not be found.");

    public static ArmError InvalidSubscriptionId(string subscription) =>
        new(400, "InvalidSubscriptionId", $"The provided subscription identifier '{subscription}' is malformed or invalid.");

    public static ArmError GroupNotFound(string group) =>
        new(404, "ResourceGroupNotFound", $"Resource group '{group}' could not be found.");

    public static ArmError ResourceNotFound(string type, string name, string group) => new(
        404, "ResourceNotFound",
        $"The Resource '{type}/{name}' under resource group '{group}' was not found. "
        + "For more details please go to https://aka.ms/ARMResourceNotFoundFix");

    public static ArmError NotFound(string message) => new(404, "NotFound", message);

    public static ArmError BadRequest(string message) => new(400, "BadRequest", message);

    public static ArmError InvalidFilter(string filter) =>
        new(400, "InvalidFilterInQueryString", $"Invalid $filter '{filter}' specified in the query string.");

    public static ArmError UnknownPath(string path) =>
        new(404, "InvalidResourceType", $"The resource type of '{path}' could not be found: the simulated Azure does not serve it.");

    public static ArmError MethodNotAllowed(string method, string path) =>
        new(405, "HttpMethodNotSupported", $"The HTTP method '{method}' is not supported at '{path}'.");

    public static ArmError NotAuthorized(string caller, string action, string scope) => new(
        403, "AuthorizationFailed",
        $"The client '{caller}' with object id '{caller}' does not have authorization to perform action '{action}' over scope '{scope}' "
        + "or the scope is invalid. If access was recently granted, please refresh your credentials.");

    public static ArmError Denied(string caller, string action, string scope, string assignment) => new(
        403, "DenyAssignmentAuthorizationFailed",
        $"The client '{caller}' with object id '{caller}' has permission to perform action '{action}' on scope '{scope}'; however, "
        + $"the access is denied because of the deny assignment with name '{assignment}'.");

    public static ArmError Locked(string scope, string lockedScope) => new(
        409, "ScopeLocked",
        $"The scope '{scope}' cannot perform write operation because following scope(s) are locked: '{lockedScope}'. "
        + "Please remove the lock and try again.");
}
