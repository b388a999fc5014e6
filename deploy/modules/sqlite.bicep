// The SQLite file: on a share that only Nestor's network reaches.
param name string
param location string
param subnetId string
param surroundingsName string

var share = 'nestor-data'

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${uniqueString(resourceGroup().id, name)}'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      virtualNetworkRules: [{ id: subnetId }]
    }
  }

  resource files 'fileServices' = {
    name: 'default'

    resource data 'shares' = {
      name: share
      properties: { shareQuota: 1 }
    }
  }
}

resource surroundings 'Microsoft.App/managedEnvironments@2024-10-02-preview' existing = {
  name: surroundingsName

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

output volume string = surroundings::data.name
// unix-excl: the one process holds the file for itself, which a file share can keep and the ordinary shared memory it cannot
// (https://sqlite.org/vfs.html#standard_unix_vfses, read 2026-11).
output connectionString string = 'Data Source=/data/nestor.db;Vfs=unix-excl'
