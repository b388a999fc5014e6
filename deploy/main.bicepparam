using 'main.bicep'

// Diagnoses and resizes. The ids are examples: put your own.
param image = 'ghcr.io/contoso/nestor:1.0.0'
param subscriptions = ['00000000-0000-0000-0000-000000000000']
param resizeSubscriptions = ['00000000-0000-0000-0000-000000000000']
param approvers = ['00000000-0000-0000-0000-000000000000']
