package dev.goodword.communication;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocaleTag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows beforehand what those who wait would be told of a pause. */
@Service
public class PausePreviews {

	/** More applications than these are not looked through for a language. */
	private static final int MOST = 50;

	private final Applications applications;

	private final Previews previews;

	PausePreviews(Applications applications, Previews previews) {
		this.applications = applications;
		this.previews = previews;
	}

	/**
	 * One letter in each language that people who wait read, to one of them; and how many
	 * wait.
	 */
	@Transactional
	public Waiting of(PositionId position, Pause wanted) {
		List<JobApplicationId> open = this.applications.openAt(position);
		List<MessagePreview> letters = new ArrayList<>();
		for (LocaleTag language : LocaleTag.SPOKEN) {
			open.stream()
				.limit(MOST)
				.flatMap((id) -> this.previews.pause(id, wanted).stream())
				.filter((letter) -> letter.language().equals(language))
				.findFirst()
				.ifPresent(letters::add);
		}
		return new Waiting(open.size(), letters);
	}

	/**
	 * Who would be told.
	 *
	 * @param people how many applications are going
	 * @param letters one letter a language
	 */
	public record Waiting(int people, List<MessagePreview> letters) {
	}

}
