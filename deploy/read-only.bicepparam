using 'main.bicep'

// Diagnosis only: Nestor gets no right to change anything, so nothing can be requested.
param image = 'ghcr.io/contoso/nestor:1.0.0'
param subscriptions = ['00000000-0000-0000-0000-000000000000']
