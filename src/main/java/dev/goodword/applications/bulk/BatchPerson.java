package dev.goodword.applications.bulk;

import java.util.List;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Ending;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.candidates.CandidateProfile;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list as things stand now.
 *
 * @param profile who it is; null when they were erased
 * @param blockers why they are not decided about together with others, what is firm first
 * @param included whether they are
 * @param finalist whether the decision about them is made by name
 * @param looked whether the asking person has read the letter
 */
public record BatchPerson(BatchMember member, ApplicationSummary application, @Nullable CandidateProfile profile,
		List<Blocker> blockers, boolean included, boolean finalist, boolean looked) {

	public BatchPerson {
		blockers = List.copyOf(blockers);
	}

	/** Which application. */
	public JobApplicationId id() {
		return this.member.application();
	}

	/** What becomes of it. */
	public Outcome outcome() {
		return this.member.own().outcome();
	}

	/** Whether they were met. */
	public boolean met() {
		return this.application.interviewHeldAt() != null;
	}

	/** Whether something stands against it that nobody can set aside. */
	public boolean firmlyBlocked() {
		return this.blockers.stream().anyMatch(Blocker::firm);
	}

	/** Whether what stands against it is settled by words or by reading again. */
	public boolean needsWords() {
		return this.blockers.stream().filter(Blocker::firm).allMatch(Blocker::isAboutWords);
	}

	/** The end as it would be decided with these words for all. */
	public Ending ending(BatchWords words) {
		return ending(words, this.member.seenVersion());
	}

	/**
	 * A mark of the letter as it stands now, by which a form knows later whether it is
	 * still that letter.
	 */
	public String seen(BatchWords words) {
		return LetterSeen.of(words, this.member.own(), this.application.version());
	}

	Ending ending(BatchWords words, int seen) {
		OwnWords own = this.member.own();
		String code = (own.reasonCode() != null) ? own.reasonCode() : words.reasonCode();
		String text = own.text();
		if (text == null && this.profile != null) {
			text = words.in(this.profile.language());
		}
		boolean personal = own.outcome() == Outcome.NOT_SELECTED && met();
		return new Ending(seen, (code != null) ? code : "", words.internalReason(), personal ? null : text,
				personal ? own.strength() : null, personal ? own.point() : null, own.besides().carryTo(),
				own.besides().keepUntil());
	}

}
