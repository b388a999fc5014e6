// Nestor in Azure: one resource group with everything it runs on, and the rights it needs where it shall look and resize.
targetScope = 'subscription'

@description('The resource group that holds Nestor. Deleting it uninstalls everything but the two roles.')
param resourceGroupName string = 'rg-nestor'

@description('The region of everything.')
param location string = deployment().location

@description('The name that the resources share: letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param name string = 'nestor'

@description('The container image, for example contoso.azurecr.io/nestor:1.0.0.')
param image string

@description('The name of an Azure Container Registry in the same subscription that holds the image; empty for a registry that anybody may read.')
param registryName string = ''

@description('The resource group of that registry.')
param registryResourceGroup string = resourceGroupName

@description('Ids of the subscriptions in which Nestor may look at virtual machines.')
@minLength(1)
param subscriptions array

@description('Ids of the subscriptions in which Nestor may also resize them.')
param resizeSubscriptions array = []

@description('Resource groups in which it may resize, where it may not in the whole subscription: { subscription: \'ID\', name: \'rg-build\' }. None and no subscription: diagnosis only.')
param resizeResourceGroups array = []

@description('Entra object ids of people who may approve for every VM, beside those who could resize it in Azure themselves.')
param approvers array = []

@description('Any other settings of the table in README.md, by name: { \'Approvals:Mode\': \'Rules\', \'Approvals:MinimumApprovals\': 2 }.')
param settings object = {}

@description('sqlite: one replica and a file. postgresql: a server of its own, and several replicas, of which one may fail.')
@allowed(['sqlite', 'postgresql'])
param database string = 'sqlite'

@description('How many replicas share the work with postgresql.')
@minValue(2)
@maxValue(10)
param replicas int = 2

@description('The size of the PostgreSQL server.')
param databaseSku string = 'Standard_B1ms'

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: resourceGroupName
  location: location
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: name, location: location }
}

module watch 'modules/watch.bicep' = {
  scope: group
  params: { name: name, location: location, days: logDays }
}

module network 'modules/network.bicep' = {
  scope: group
  params: { name: name, location: location }
}

module surroundings 'modules/surroundings.bicep' = {
  scope: group
  params: {
    name: name
    location: location
    subnetId: network.outputs.appSubnetId
    workspaceId: watch.outputs.workspaceId
    insightsName: watch.outputs.insightsName
  }
}

module sqlite 'modules/sqlite.bicep' = if (database == 'sqlite') {
  scope: group
  params: {
    name: name
    location: location
    subnetId: network.outputs.appSubnetId
    surroundingsName: surroundings.outputs.name
  }
}

module postgresql 'modules/postgresql.bicep' = if (database == 'postgresql') {
  scope: group
  params: {
    name: name
    location: location
    networkId: network.outputs.id
    subnetId: network.outputs.databaseSubnetId
    identityName: identity.outputs.name
    principalId: identity.outputs.principalId
    sku: databaseSku
  }
}

module pull 'modules/pull.bicep' = if (!empty(registryName)) {
  scope: resourceGroup(registryResourceGroup)
  params: { registryName: registryName, principalId: identity.outputs.principalId }
}

module app 'modules/app.bicep' = {
  scope: group
  dependsOn: [pull]
  params: {
    name: name
    location: location
    image: image
    registry: empty(registryName) ? '' : '${registryName}${az.environment().suffixes.acrLoginServer}'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    surroundingsName: surroundings.outputs.name
    connectionString: database == 'sqlite' ? sqlite!.outputs.connectionString : postgresql!.outputs.connectionString
    volume: database == 'sqlite' ? sqlite!.outputs.volume : ''
    replicas: database == 'sqlite' ? 1 : replicas
    subscriptions: subscriptions
    approvers: approvers
    settings: settings
  }
}

module bot 'modules/bot.bicep' = {
  scope: group
  params: {
    name: name
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    host: app.outputs.host
  }
}

module reading 'modules/rights.bicep' = [for id in subscriptions: {
  name: 'nestor-read-${id}'
  scope: subscription(id)
  params: { name: name, kind: 'read', everywhere: true, principalId: identity.outputs.principalId }
}]

module resizing 'modules/rights.bicep' = [for id in union(resizeSubscriptions, map(resizeResourceGroups, one => one.subscription)): {
  name: 'nestor-resize-${id}'
  scope: subscription(id)
  params: { name: name, kind: 'resize', everywhere: contains(resizeSubscriptions, id), principalId: identity.outputs.principalId }
}]

module resizingInGroups 'modules/group.bicep' = [for one in resizeResourceGroups: {
  name: 'nestor-resize-${uniqueString(one.subscription, one.name)}'
  scope: resourceGroup(one.subscription, one.name)
  dependsOn: [resizing]
  params: { name: name, principalId: identity.outputs.principalId }
}]

@description('The app id: what the Teams package and the doctor ask for.')
output appId string = identity.outputs.clientId

@description('Where Azure Bot delivers messages.')
output endpoint string = 'https://${app.outputs.host}/api/messages'
