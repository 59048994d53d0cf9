package dev.goodword.insights.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.AccountId;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.Input;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * One number of a scenario and who answers for it.
 *
 * @param low the least it could be
 * @param mode the likeliest; between both where only the ends are known
 * @param high the most it could be
 * @param source where it is written
 * @param author who put it in
 * @param on when
 * @param drawn what it could be, where answers were counted; empty mostly
 */
record Entry(Factor factor, double low, double mode, double high, Provenance provenance, String source,
		AccountId author, LocalDate on, List<Double> drawn) {

	/** What was kept before anything was drawn from answers has none. */
	Entry {
		drawn = List.copyOf(Objects.requireNonNullElse(drawn, List.of()));
	}

	/** As a person typed it. */
	static Entry typed(Factor factor, List<Double> numbers, Provenance provenance, String source, AccountId author,
			LocalDate on) {
		return new Entry(factor, numbers.get(0), numbers.get(1), numbers.get(2), provenance, source, author, on,
				List.of());
	}

	/** It as a quantity that can be drawn. */
	Input input() {
		if (!this.drawn.isEmpty()) {
			return Input.measured(this.factor.name(), this.drawn);
		}
		if (this.low == this.high) {
			return Input.fixed(this.factor.name(), this.provenance, this.low);
		}
		if (this.factor.isUnknown()) {
			return Input.between(this.factor.name(), this.provenance, this.low, this.high);
		}
		Input said = Input.company(this.factor.name(), this.low, this.mode, this.high);
		return new Input(this.factor.name(), this.provenance, said.quantile(), said.draw());
	}

	/** Whether somebody else would have to answer for another number. */
	boolean saysTheSame(Entry other) {
		return this.provenance == other.provenance && isAlike(other);
	}

	/** The same, wherever the other says it is from. */
	boolean isAlike(Entry other) {
		return this.low == other.low && this.mode == other.mode && this.high == other.high
				&& this.source.equals(other.source);
	}

	/** Whether it is what the product counts itself. */
	boolean isOf(Counted counted) {
		return this.low == counted.range().low() && this.mode == counted.value() && this.high == counted.range().high();
	}

	/** The same number, of which the product knows where it comes from. */
	Entry measured(Counted counted) {
		return new Entry(this.factor, this.low, this.mode, this.high, Provenance.MEASURED, this.source, this.author,
				this.on, counted.drawn());
	}

	/** The same number, by whoever put it in first. */
	Entry by(Entry first) {
		return new Entry(this.factor, this.low, this.mode, this.high, this.provenance, this.source, first.author,
				first.on, this.drawn);
	}

}
