package dev.goodword.communication.pace;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the provider and single mail domains bear.
 *
 * @param perSecond how many mails the provider takes in any second; 0 for any number
 * @param perDay how many it takes in any 24 hours; 0 for any number
 * @param domains how many mails in any minute a domain is given at most, by its name; the
 * others are given as many as they take
 */
@ConfigurationProperties("goodword.mail.pace")
public record PaceSettings(@DefaultValue("0") int perSecond, @DefaultValue("0") int perDay,
		@DefaultValue Map<String, Integer> domains) {

	public PaceSettings {
		if (perSecond < 0 || perDay < 0 || domains.values().stream().anyMatch((count) -> count < 1)) {
			throw new IllegalArgumentException("goodword.mail.pace knows no numbers below nothing");
		}
	}

}
