package dev.goodword.sample;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * While the sample's past is told, its clock stands elsewhere: every page leads to the
 * one that says how far it is.
 */
@Configuration(proxyBeanMethods = false)
@OnSampleInstallation
class SampleCurtain implements HandlerInterceptor, WebMvcConfigurer {

	static final String PAGE = "/sample/telling";

	private final SampleProgress progress;

	SampleCurtain(SampleProgress progress) {
		this.progress = progress;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.excludePathPatterns(PAGE, "/css/**", "/js/**", "/img/**", "/webjars/**", "/error", "/actuator/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (this.progress.isRunning()) {
			response.sendRedirect(PAGE);
			return false;
		}
		return true;
	}

}
