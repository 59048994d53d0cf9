package dev.goodword.communication;

import java.util.List;
import java.util.Objects;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a message to many.
 *
 * @param profile who it is; null when erased
 * @param against why they do not get it, as message keys; none when they do
 * @param firm whether nobody can set that aside
 * @param wanted whether somebody set it aside
 * @param state what became of it; null before it was sent
 */
public record MailingPerson(ApplicationSummary application, @Nullable CandidateProfile profile, List<String> against,
		boolean firm, boolean wanted, @Nullable State state) {

	/** What became of somebody on the list. */
	public enum State {

		/** They get it, and the letter is not written yet. */
		CHOSEN,
		/** Their letter is written. */
		WRITTEN,
		/** They do not get it. */
		LEFT,
		/** Their letter was taken back together with the others. */
		UNDONE

	}

	public MailingPerson {
		against = List.copyOf(against);
	}

	/** Whether they get it. */
	public boolean isIncluded() {
		return (this.state != null) ? this.state != State.LEFT : this.against.isEmpty() || (this.wanted && !this.firm);
	}

	/** Whether they read that language; nobody does who was erased. */
	public boolean reads(LocaleTag language) {
		return this.profile != null && this.profile.language().equals(language);
	}

	/** Somebody who has not been erased. */
	public CandidateProfile known() {
		return Objects.requireNonNull(this.profile);
	}

	/** What somebody reads who has not been erased. */
	public LocaleTag language() {
		return known().language();
	}

	public JobApplicationId id() {
		return this.application.id();
	}

}
