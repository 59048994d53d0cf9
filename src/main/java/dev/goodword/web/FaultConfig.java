package dev.goodword.web;

import dev.goodword.shared.Chance;
import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;

/** Puts the filter of faults before all others. */
@Configuration(proxyBeanMethods = false)
class FaultConfig {

	@Bean
	FilterRegistrationBean<FaultFilter> faultFilter(Chance chance, ViewResolver viewResolver) {
		FilterRegistrationBean<FaultFilter> registration = new FilterRegistrationBean<>(
				new FaultFilter(chance, viewResolver));
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

}
