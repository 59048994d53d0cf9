package dev.goodword.channels;

import java.net.URI;
import java.util.Set;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * How a robot is to be.
 *
 * @param company whose matters it tells
 * @param kind who makes it
 * @param name what our people call it
 * @param address where it is reached; null to leave it as it is
 * @param secret what it signs with; null for none, or to leave it with the address
 * @param language what it speaks
 * @param matters what it tells
 * @param active whether it speaks at all
 */
public record RobotWish(CompanyId company, RobotKind kind, String name, @Nullable URI address, @Nullable String secret,
		LocaleTag language, Set<RobotMatter> matters, boolean active) {

	public RobotWish {
		matters = Set.copyOf(matters);
	}

	/** Hidden in logs: the address holds a secret. */
	@Override
	public String toString() {
		return "robot of " + this.kind;
	}

}
