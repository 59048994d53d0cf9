package dev.goodword.web;

import java.io.IOException;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The languages of all pages, and the frame that carries them. */
@Configuration(proxyBeanMethods = false)
class LanguageConfig implements WebMvcConfigurer {

	@Bean
	MessageSource messageSource() throws IOException {
		return Texts.load(new PathMatchingResourcePatternResolver());
	}

	@Bean
	LocaleResolver localeResolver() {
		return new LanguageChoice();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FrameInterceptor());
	}

}
