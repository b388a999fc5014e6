// A role with exactly the actions of one part of role.json, and Nestor in it, for one subscription.
targetScope = 'subscription'

param name string

@allowed(['read', 'resize'])
param kind string

@description('Whether Nestor is in it in the whole subscription, or only where another module says.')
param everywhere bool

param principalId string

var actions = loadJsonContent('../role.json')
var title = kind == 'read' ? 'Nestor reader' : 'Nestor resizer'
var purpose = kind == 'read'
  ? 'Find virtual machines and judge their sizes. Changes nothing.'
  : 'Change the size of virtual machines, deallocate and start them. Creates and deletes nothing.'

resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, name, kind)
  properties: {
    // A role's name is unique in the tenant, and each subscription has its own.
    roleName: '${title} (${name}, ${subscription().subscriptionId})'
    description: purpose
    type: 'CustomRole'
    assignableScopes: [subscription().id]
    permissions: [
      {
        actions: kind == 'read' ? actions.read : actions.resize
        notActions: []
      }
    ]
  }
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (everywhere) {
  name: guid(subscription().id, name, kind, principalId)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: role.id
  }
}
