package dev.goodword.portal.tracking;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives controller methods what their gate has found, and the language of the page. */
@Component
class TrackingArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Tracked.class)
				|| parameter.getParameterType().equals(LocaleTag.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest asked = (HttpServletRequest) request.getNativeRequest();
		return parameter.getParameterType().equals(LocaleTag.class) ? LocaleTag.of(RequestContextUtils.getLocale(asked))
				: Tracked.of(asked).orElseThrow();
	}

}
