package dev.goodword.surveys.answering;

import dev.goodword.surveys.answering.AnswerTable.Found;

import org.springframework.stereotype.Component;

/**
 * Keeps what answers add up to. Nobody reads all answers again for a new one, unless
 * nothing was kept yet.
 */
@Component
class Tallies {

	private final TallyTable tallies;

	private final AnswerTable answers;

	private final AllAnswers all;

	private final AnswerHashes hashes;

	Tallies(TallyTable tallies, AnswerTable answers, AllAnswers all, AnswerHashes hashes) {
		this.tallies = tallies;
		this.answers = answers;
		this.all = all;
		this.hashes = hashes;
	}

	/**
	 * What the answers add up to that lie in their table now. Nobody else adds or removes
	 * any there until the transaction ends.
	 */
	RunningCounts lock(Place place) {
		return this.tallies.lock(place)
			.orElseGet(() -> this.tallies.open(place) ? this.all.count(place) : this.tallies.lock(place).orElseThrow());
	}

	/** Keeps what the answers add up to after some were added. */
	void put(Place place, RunningCounts counts) {
		this.tallies.put(place, counts);
	}

	/** Counts one more answer. */
	void add(ReleasedAnswer answer, RunningCounts counts) {
		counts.add(answer, this.hashes.of(answer));
	}

	/** Deletes the answer of a receipt, and counts it no longer. */
	int remove(byte[] receiptHash) {
		return this.answers.find(receiptHash).map((found) -> remove(found, receiptHash)).orElse(0);
	}

	private int remove(Found found, byte[] receiptHash) {
		RunningCounts counts = lock(found.place());
		int removed = this.answers.removeByReceipt(receiptHash);
		if (removed > 0) {
			counts.remove(found.answer(), this.hashes.of(found.answer()));
		}
		put(found.place(), counts.isPossible() ? counts : this.all.count(found.place()));
		return removed;
	}

}
