# Works the headline numbers out again: Rscript reproduce.R scored-segments.csv
#
# Prints one line for each author (source blank), and for each source and attribution: how many questions of a type, the
# mean score (Brier 0..1; of quantiles the weighted interval score) and its standard error, robust to clusters (CR1).

s <- read.csv(commandArgs(trailingOnly = TRUE)[1], encoding = "UTF-8", stringsAsFactors = FALSE,
              colClasses = c(p = "character", cluster = "character", author = "character", source = "character"))
key <- do.call(rbind, strsplit(s$unit, ":", fixed = TRUE))
s$dimension <- key[, 1]
s$attribution <- key[, 3]
s$name <- ifelse(s$dimension == "author", s$author, s$source)

s$part <- s$weight * s$score
units <- aggregate(part ~ unit + dimension + name + attribution + type + cluster, s, sum)

summarise <- function(u) {
  residuals <- tapply(u$part - mean(u$part), u$cluster, sum)
  g <- length(residuals)
  se <- if (g > 1) sqrt(g / (g - 1) * sum(residuals^2)) / nrow(u) else NA
  data.frame(u[1, c("dimension", "name", "attribution", "type")], n = nrow(u), clusters = g,
             mean = sprintf("%.17g", mean(u$part)), se = ifelse(is.na(se), "", sprintf("%.17g", se)))
}
records <- split(units, units[c("dimension", "name", "attribution", "type")], drop = TRUE, sep = "\r")
write.csv(do.call(rbind, lapply(records, summarise)), row.names = FALSE)
