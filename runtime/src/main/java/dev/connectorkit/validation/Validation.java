package dev.connectorkit.validation;

/** Whether a request is checked against the model before it is sent. */
public enum Validation {
    /** Refuse what the model does not allow, before a request is made of it. */
    ON,
    /** Let everything pass: for a service that has relaxed a rule which the model still has. */
    OFF
}
