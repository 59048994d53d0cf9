package dev.goodword.desk.application;

import java.util.Arrays;

import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate told one of us, as text from a form.
 *
 * @param version the version of the application when the person looked
 * @param reason the code chosen
 * @param words what they said
 */
record WithdrawalForm(int version, @Nullable String reason, @Nullable String words) {

	WithdrawalForm at(int seen) {
		return new WithdrawalForm(seen, this.reason, this.words);
	}

	Withdrawal told() {
		WithdrawalReason known = Arrays.stream(WithdrawalReason.values())
			.filter((code) -> code.name().equals(this.reason))
			.findFirst()
			.orElse(WithdrawalReason.NOT_SAID);
		return new Withdrawal(known, MoveForm.typed(this.words));
	}

}
