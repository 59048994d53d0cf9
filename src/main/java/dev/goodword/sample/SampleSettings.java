package dev.goodword.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sample installation.
 *
 * @param applications how many people have applied before the first start, 0 for none;
 * fewer than 300 in half a year, more in the time two quarters take that can be compared
 * @param seed what their story is drawn from: the same seed, the same story
 */
@ConfigurationProperties("goodword.sample-company")
record SampleSettings(@DefaultValue("620") int applications, @DefaultValue("lumina") String seed) {
}
