package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.web.Throttle;
import dev.goodword.web.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a form with its files and keeps both before anything else happens. */
@Component
class TakingForms {

	/** In ten minutes, from one address: a university may have but one. */
	private static final int UPLOADS = 600;

	private static final int FORMS = 3000;

	private final Drafts drafts;

	private final Uploads uploads;

	private final Throttle files;

	private final Throttle forms;

	TakingForms(Drafts drafts, Uploads uploads, InstantSource clock) {
		this.drafts = drafts;
		this.uploads = uploads;
		this.files = new Throttle(UPLOADS, Duration.ofMinutes(10), clock);
		this.forms = new Throttle(FORMS, Duration.ofMinutes(10), clock);
	}

	/**
	 * What was typed, kept.
	 * @throws NotNow when somebody sends forms too often; nothing is stored then
	 */
	Draft take(Visit visit, HttpServletRequest request, HttpServletResponse response) {
		try {
			admit(request.getRemoteAddr());
		}
		catch (TooManyAttempts refusal) {
			throw NotNow.tooOften(visit, this.drafts.typed(request, visit), refusal);
		}
		return this.drafts.keep(request, visit, response);
	}

	/**
	 * Counts one form.
	 * @param address where it comes from
	 * @throws TooManyAttempts when too many came from there
	 */
	void admit(String address) {
		this.forms.admit(Throttle.network(address));
	}

	/**
	 * What was typed, with the files that may be taken; and why others may not.
	 * @throws NotNow when there are too many; what was typed is kept, except as above
	 */
	Uploads.Taken take(Visit visit, @Nullable List<MultipartFile> sent, HttpServletRequest request,
			HttpServletResponse response) {
		Draft kept = take(visit, request, response);
		if (sent != null && sent.stream().anyMatch((file) -> !file.isEmpty())) {
			try {
				this.files.admit(Throttle.network(request.getRemoteAddr()));
			}
			catch (TooManyAttempts refusal) {
				throw NotNow.tooOften(visit, kept, refusal);
			}
		}
		return this.uploads.take(visit, kept, sent);
	}

}
