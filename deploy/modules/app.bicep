// The bot itself, and its doctor.
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

var registries = empty(registry) ? [] : [{ server: registry, identity: identityId }]
var mounts = empty(volume) ? [] : [{ volumeName: 'data', mountPath: '/data' }]
var volumes = empty(volume) ? [] : [
  {
    name: 'data'
    storageType: 'AzureFile'
    storageName: volume
    // The user of the container. No nobrl: the lock on the file keeps a second process out.
    mountOptions: 'uid=1654,gid=1654,dir_mode=0700,file_mode=0600'
  }
]

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
      registries: registries
    }
    template: {
      containers: [
        {
          name: 'nestor'
          image: image
          env: environment
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: mounts
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
      volumes: volumes
    }
  }
}

// The same image with the same settings and the same identity, to look at every link. It runs, and costs something, only when it is started.
resource doctor 'Microsoft.App/jobs@2024-03-01' = {
  name: 'caj-${name}-doctor'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: surroundings.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 600
      replicaRetryLimit: 0
      registries: registries
    }
    template: {
      containers: [
        {
          name: 'doctor'
          image: image
          command: ['dotnet', 'Bot.dll', 'doctor']
          // It only reads the database file, and the bot holds the lock on it.
          env: concat(environment, [{ name: 'DOTNET_SYSTEM_IO_DISABLEFILELOCKING', value: 'true' }])
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: mounts
        }
      ]
      volumes: volumes
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
