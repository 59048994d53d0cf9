package dev.goodword.web;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every page its frame and keeps a language or theme the person just chose. A
 * choice is a cookie and no business fact, so any request may carry it.
 */
class FrameInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		LanguageChoice.asked(request)
			.ifPresent((tag) -> Choices.keep(request, response, LanguageChoice.NAME, tag.value()));
		Choices.parameter(request, Themes.NAME)
			.filter(Themes::knows)
			.ifPresent((theme) -> Choices.keep(request, response, Themes.NAME, theme));
		prepare(request, response);
		return true;
	}

	/** Puts the frame where the layouts find it. */
	static void prepare(HttpServletRequest request, HttpServletResponse response) {
		LocaleTag language = LanguageChoice.languageOf(request);
		String theme = Choices.parameter(request, Themes.NAME)
			.filter(Themes::knows)
			.or(() -> Choices.cookie(request, Themes.NAME))
			.orElse(null);
		request.setAttribute(Frame.ATTRIBUTE, Frame.of(request, response, language, Themes.attribute(theme)));
	}

}
