package dev.goodword.portal.applying;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.web.Throttle;
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

	/** The form without files, kept. */
	Draft take(Visit visit, Draft draft, HttpServletRequest request, HttpServletResponse response) {
		this.forms.admit(Throttle.network(request.getRemoteAddr()));
		return this.drafts.save(draft, visit, response);
	}

	/** The form with the files that may be taken, kept; and why others may not. */
	Uploads.Taken take(Visit visit, @Nullable List<MultipartFile> sent, HttpServletRequest request,
			HttpServletResponse response) {
		if (sent != null && sent.stream().anyMatch((file) -> !file.isEmpty())) {
			this.files.admit(Throttle.network(request.getRemoteAddr()));
		}
		Uploads.Taken taken = this.uploads.take(this.drafts.received(request, visit), sent);
		return new Uploads.Taken(take(visit, taken.draft(), request, response), taken.problems());
	}

}
