// A network of Nestor's own: the database and the file share are reached from it and from nowhere else. It costs nothing by itself.
param name string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${name}'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.40.0.0/24'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.40.0.0/25'
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.40.0.128/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }
  resource database 'subnets' existing = { name: 'database' }
}

output id string = network.id
output appSubnetId string = network::app.id
output databaseSubnetId string = network::database.id
