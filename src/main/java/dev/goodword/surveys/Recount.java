package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A year that is counted anew because somebody asked.
 *
 * @param by who asked
 * @param result what came of it; null while it is not done
 */
public record Recount(int year, AccountId by, Instant askedAt, @Nullable Result result) {

	/**
	 * What came of it.
	 *
	 * @param answers how many were counted
	 * @param places how many touchpoints and quarters have any
	 * @param editions at how many of them what was published last came out the same
	 */
	public record Result(Instant doneAt, long answers, int places, int editions, List<Difference> differences) {

		public Result {
			differences = List.copyOf(differences);
		}

	}

	/**
	 * Something kept that counting anew did not give. Says no number: it may be of few
	 * answers.
	 *
	 * @param published whether it was published, and stays as it is; otherwise it was a
	 * running count, and is mended
	 */
	public record Difference(CompanyId company, Touchpoint touchpoint, Quarter quarter, boolean published) {
	}

}
