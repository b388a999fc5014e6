// The bot itself: one container with its database on a file share. SQLite has one writer, so there is exactly one replica.
param name string
param location string
param image string
param registry string
param identityId string
param clientId string
param workspaceName string
param subscriptions array
param approvers array

var share = 'nestor-data'
var settings = concat(
  [
    { name: 'ASPNETCORE_ENVIRONMENT', value: 'Production' }
    { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
    { name: 'MicrosoftAppId', value: clientId }
    { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
    { name: 'Azure__TenantId', value: tenant().tenantId }
    { name: 'Azure__ManagedIdentityClientId', value: clientId }
    // unix-excl: the one process holds the file for itself, which a file share can keep and the ordinary shared memory it cannot
    // (https://sqlite.org/vfs.html#standard_unix_vfses, read 2026-11).
    { name: 'Storage__ConnectionString', value: 'Data Source=/data/nestor.db;Vfs=unix-excl' }
  ],
  map(range(0, length(subscriptions)), index => { name: 'Azure__Subscriptions__${index}', value: subscriptions[index] }),
  map(range(0, length(approvers)), index => { name: 'Approvals__Approvers__${index}', value: approvers[index] })
)

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${uniqueString(resourceGroup().id, name)}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource files 'fileServices' = {
    name: 'default'

    resource data 'shares' = {
      name: share
      properties: { shareQuota: 1 }
    }
  }
}

resource surroundings 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-${name}'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }

  resource data 'storages' = {
    name: share
    properties: {
      azureFile: {
        accountName: storage.name
        accountKey: storage.listKeys().keys[0].value
        shareName: share
        accessMode: 'ReadWrite'
      }
    }
    dependsOn: [storage::files::data]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'ca-${name}'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: surroundings.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [{ server: registry, identity: identityId }]
    }
    template: {
      containers: [
        {
          name: 'nestor'
          image: image
          env: settings
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: 8080 }
              periodSeconds: 10
            }
          ]
        }
      ]
      scale: { minReplicas: 1, maxReplicas: 1 }
      terminationGracePeriodSeconds: 30
      volumes: [
        {
          name: 'data'
          storageType: 'AzureFile'
          storageName: surroundings::data.name
          // The user of the container. No nobrl: the lock on the file keeps a second process out.
          mountOptions: 'uid=1654,gid=1654,dir_mode=0700,file_mode=0600'
        }
      ]
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
