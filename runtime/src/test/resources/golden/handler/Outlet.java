package org.example.strip;

/** What there is to discover. */
public sealed interface Outlet permits PlainOutlet, DimmedOutlet {}
