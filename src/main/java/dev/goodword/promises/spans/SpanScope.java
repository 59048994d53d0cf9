package dev.goodword.promises.spans;

import java.util.UUID;

import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * For what spans are set: a company, or one position of it.
 *
 * @param company the company
 * @param position the position; null for the company as a whole
 */
public record SpanScope(CompanyId company, @Nullable PositionId position) {

	/** The company as a whole. */
	public static SpanScope of(CompanyId company) {
		return new SpanScope(company, null);
	}

	/** One position. */
	public static SpanScope of(PositionSummary position) {
		return new SpanScope(position.company(), position.id());
	}

	UUID key() {
		return (this.position != null) ? this.position.value() : this.company.value();
	}

}
