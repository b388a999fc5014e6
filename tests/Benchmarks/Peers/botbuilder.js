// The echo bot of the Bot Framework SDK for JavaScript, on Express.
import express from 'express'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'

const bot = new ActivityHandler()
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`))
  await next()
})

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = express()
app.use(express.json())
app.post('/api/messages', (request, response) => adapter.process(request, response, context => bot.run(context)))
app.listen(Number(process.env.PORT), '127.0.0.1')
