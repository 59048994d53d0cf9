package dev.goodword.portal.surveying;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Surveys;
import dev.goodword.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a page of questions keeps before it is sent: what a person chose by hand, never
 * what its link had marked.
 */
@Controller
@RequestMapping("/survey/{token}")
class SurveyDraftController {

	private final Surveys surveys;

	private final Gesture gesture;

	SurveyDraftController(Surveys surveys, Gesture gesture) {
		this.surveys = surveys;
		this.gesture = gesture;
	}

	/** Called by the page's script once somebody moves, touches or types. */
	@Access(Audience.SURVEY_LINK)
	@PostMapping("/touched")
	ResponseEntity<String> touched(@PathVariable String token) {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(this.gesture.touched(token));
	}

	/**
	 * Called by the page's script after each choice of somebody whose hand was on the
	 * page; what programs send is not kept. While nobody has touched the rating that a
	 * link marked, the one chosen before stands.
	 */
	@Access(Audience.SURVEY_LINK)
	@PostMapping("/draft")
	ResponseEntity<Void> draft(@PathVariable String token, @RequestParam(defaultValue = "") String shown,
			@RequestParam(defaultValue = "") String touched, @RequestParam(defaultValue = "") String marked,
			HttpServletRequest request, LocaleTag language) {
		if (this.gesture.isPerson(token, shown, touched)) {
			SurveyForm form = SurveyForm.of(request.getParameterMap());
			this.surveys.keep(token, (form.isUntouched(marked) ? form.withoutRating(this.surveys.kept(token)) : form)
				.reply(language, this.gesture.onPage(token, shown), Throttle.network(request.getRemoteAddr())));
		}
		return ResponseEntity.noContent().build();
	}

	/** Forgets what was kept of a page that was not sent. */
	@Access(Audience.SURVEY_LINK)
	@PostMapping("/forget")
	String forget(@PathVariable String token) {
		this.surveys.forget(token);
		return "redirect:/survey/" + token;
	}

}
