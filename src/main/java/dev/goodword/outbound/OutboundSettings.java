package dev.goodword.outbound;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code goodword.outbound}.
 *
 * @param loopback whether this very machine may be called, also without TLS; for
 * development only
 * @param connect the longest for a connection
 * @param read the longest silence of the other side
 * @param whole the longest from the lookup of the name to the last byte
 * @param answer how much of an answer is read
 * @param lines how many calls are made at once at most
 */
@Validated
@ConfigurationProperties("goodword.outbound")
record OutboundSettings(@DefaultValue("false") boolean loopback, @DefaultValue("3s") Duration connect,
		@DefaultValue("5s") Duration read, @DefaultValue("5s") Duration whole, @DefaultValue("64KB") DataSize answer,
		@DefaultValue("16") @Min(1) int lines) {
}
