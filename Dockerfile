FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
# A data directory is only used in embedded mode. It is the default one, so that DATABASE_URL may still be set.
ENV NODE_ENV=production LOG_FORMAT=json XDG_DATA_HOME=/var/lib
RUN useradd --system --user-group --no-create-home reckoner \
  && install --directory --owner=reckoner --group=reckoner /var/lib/reckoner
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/demo ./demo
COPY --from=build /app/dist ./dist
USER reckoner
VOLUME /var/lib/reckoner
ENTRYPOINT ["node", "bin/reckoner.js"]
CMD ["serve"]
