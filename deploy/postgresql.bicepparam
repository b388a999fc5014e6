using 'main.bicep'

// As main.bicepparam, with PostgreSQL and two replicas.
param image = 'ghcr.io/contoso/nestor:1.0.0'
param subscriptions = ['00000000-0000-0000-0000-000000000000']
param resizeSubscriptions = ['00000000-0000-0000-0000-000000000000']
param approvers = ['00000000-0000-0000-0000-000000000000']
param database = 'postgresql'
