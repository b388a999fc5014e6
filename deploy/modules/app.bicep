// The bot itself.
param name string
param location string
param image string
param registry string
param identityId string
param clientId string
param surroundingsName string
param connectionString string

@description('The storage of the environment that holds the SQLite file; empty when the database is elsewhere.')
param volume string

param replicas int
param subscriptions array
param approvers array
param settings object

var environment = concat(
  [
    { name: 'ASPNETCORE_ENVIRONMENT', value: 'Production' }
    { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
    { name: 'MicrosoftAppId', value: clientId }
    { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
    { name: 'Azure__TenantId', value: tenant().tenantId }
    { name: 'Azure__ManagedIdentityClientId', value: clientId }
    { name: 'Storage__ConnectionString', value: connectionString }
  ],
  map(range(0, length(subscriptions)), index => { name: 'Azure__Subscriptions__${index}', value: subscriptions[index] }),
  map(range(0, length(approvers)), index => { name: 'Approvals__Approvers__${index}', value: approvers[index] }),
  map(items(settings), setting => { name: replace(setting.key, ':', '__'), value: string(setting.value) })
)

resource surroundings 'Microsoft.App/managedEnvironments@2024-10-02-preview' existing = {
  name: surroundingsName
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
    workloadProfileName: 'Consumption'
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
          env: environment
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: empty(volume) ? [] : [{ volumeName: 'data', mountPath: '/data' }]
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
            {
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: 8080 }
              periodSeconds: 5
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: { minReplicas: replicas, maxReplicas: replicas }
      terminationGracePeriodSeconds: 30
      volumes: empty(volume) ? [] : [
        {
          name: 'data'
          storageType: 'AzureFile'
          storageName: volume
          // The user of the container. No nobrl: the lock on the file keeps a second process out.
          mountOptions: 'uid=1654,gid=1654,dir_mode=0700,file_mode=0600'
        }
      ]
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
