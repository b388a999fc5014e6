// Where the container runs. Its OpenTelemetry agent gives the bot the standard environment variables and brings traces and logs to Application Insights
// (https://learn.microsoft.com/azure/container-apps/opentelemetry-agents, read 2026-11: it takes no metrics there).
param name string
param location string
param subnetId string
param workspaceId string
param insightsName string

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource surroundings 'Microsoft.App/managedEnvironments@2024-10-02-preview' = {
  name: 'cae-${name}'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: { destination: 'azure-monitor' }
    appInsightsConfiguration: { connectionString: insights.properties.ConnectionString }
    openTelemetryConfiguration: {
      tracesConfiguration: { destinations: ['appInsights'] }
      logsConfiguration: { destinations: ['appInsights'] }
    }
  }
}

resource printed 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'printed'
  scope: surroundings
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

output name string = surroundings.name
