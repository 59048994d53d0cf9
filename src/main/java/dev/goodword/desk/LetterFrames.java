package dev.goodword.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the pages on which a letter is looked at show it in a frame of ours; every other
 * page shows none.
 */
@Configuration(proxyBeanMethods = false)
class LetterFrames implements HandlerInterceptor, WebMvcConfigurer {

	private static final String CONTENT = "Content-Security-Policy";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/applications/**", "/mailings/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (view != null && view.endsWith("-look")) {
			response.setHeader(CONTENT, response.getHeader(CONTENT) + "; frame-src 'self'");
		}
	}

}
