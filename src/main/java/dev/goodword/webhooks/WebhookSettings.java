package dev.goodword.webhooks;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code goodword.webhooks}.
 *
 * @param loop whether this node delivers, by threads of its own
 * @param lanes how many subscribers are told at once
 * @param turn how many deliveries one subscriber gets in one turn, which takes a second
 * or longer
 * @param overlap how long a former secret signs too
 * @param keep how long the log of a settled delivery is kept
 */
@Validated
@ConfigurationProperties("goodword.webhooks")
record WebhookSettings(@DefaultValue("true") boolean loop, @DefaultValue("8") @Min(1) int lanes,
		@DefaultValue("10") @Min(1) int turn, @DefaultValue("24h") Duration overlap,
		@DefaultValue("30d") Duration keep) {
}
