// The echo bot of the Microsoft 365 Agents SDK for JavaScript, on Express.
import express from 'express'
import { ActivityHandler, authorizeJWT, CloudAdapter, MessageFactory } from '@microsoft/agents-hosting'

const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`))
  await next()
})

const settings = {}
const adapter = new CloudAdapter(settings)
const app = express()
app.use(express.json())
app.use(authorizeJWT(settings))
app.post('/api/messages', (request, response) => adapter.process(request, response, context => bot.run(context)))
app.listen(Number(process.env.PORT), '127.0.0.1')
