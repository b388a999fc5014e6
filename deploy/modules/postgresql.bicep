// PostgreSQL for several replicas: reached from Nestor's network only, and by Entra identities only; there is no password.
param name string
param location string
param networkId string
param subnetId string
param identityName string
param principalId string
param sku string

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: 'nestor'
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: networkId }
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: { name: sku, tier: startsWith(sku, 'Standard_B') ? 'Burstable' : 'GeneralPurpose' }
  properties: {
    version: '17'
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 7, geoRedundantBackup: 'Disabled' }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
  }
  dependsOn: [zone::link]

  resource nestor 'administrators' = {
    name: principalId
    properties: {
      principalName: identityName
      principalType: 'ServicePrincipal'
      tenantId: tenant().tenantId
    }
  }

  resource database 'databases' = {
    name: 'nestor'
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
    dependsOn: [nestor]
  }
}

output connectionString string = 'Host=${server.properties.fullyQualifiedDomainName};Database=${server::database.name};Username=${identityName};SSL Mode=VerifyFull'
