package dev.goodword.insights.money;

import java.time.LocalDate;

import dev.goodword.accounts.AccountId;
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
 */
record Entry(Factor factor, double low, double mode, double high, Provenance provenance, String source,
		AccountId author, LocalDate on) {

	/** It as a quantity that can be drawn. */
	Input input() {
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
		return this.low == other.low && this.mode == other.mode && this.high == other.high
				&& this.provenance == other.provenance && this.source.equals(other.source);
	}

	/** Whether it is what the product counts itself. */
	boolean isOf(int counted) {
		return this.factor == Factor.APPLICATIONS && this.low == counted && this.high == counted;
	}

	/** The same number, of which the product knows where it comes from. */
	Entry measured() {
		return new Entry(this.factor, this.low, this.mode, this.high, Provenance.MEASURED, this.source, this.author,
				this.on);
	}

	/** The same number, by whoever put it in first. */
	Entry by(Entry first) {
		return new Entry(this.factor, this.low, this.mode, this.high, this.provenance, this.source, first.author,
				first.on);
	}

}
