# The images of docker-compose.yml, by target: command-side, query-side, tools. Never built by this repository's tests.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests -pl command-side,query-side,standalone -am package

# The heap takes a share of the container's mem_limit; the rest is for classes, threads and buffers.
FROM eclipse-temurin:25-jre AS program
COPY --chmod=0555 docker/healthy /app/healthy
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/waymark.jar"]

FROM program AS command-side
COPY --from=build /src/command-side/target/waymark-command-side.jar /app/waymark.jar
EXPOSE 8081

FROM program AS query-side
COPY --from=build /src/query-side/target/waymark-query-side.jar /app/waymark.jar
EXPOSE 8080

FROM program AS tools
COPY --from=build /src/standalone/target/waymark.jar /app/waymark.jar
